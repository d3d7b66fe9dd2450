-- Requests of wrk for serving.py: POST with the bodies of files, one after the other.
-- arguments: MEDIA-TYPE PAUSE FILE ...
-- With a pause each connection waits before each request for a random time, PAUSE milliseconds on average, and then measures from the sending on.

local requests, place = {}, 0
local pause = 0

function init(arguments)
    pause = tonumber(arguments[2])
    for index = 3, #arguments do
        local file = assert(io.open(arguments[index], "rb"))
        requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = arguments[1] }, file:read("*a"))
        file:close()
    end
    place = math.random(#requests)
    -- wrk asks for pauses only where the function is there as it starts.
    if pause <= 0 then delay = nil end
end

function delay()
    return math.random() * 2 * pause + 0.5
end

function request()
    place = place % #requests + 1
    return requests[place]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '\nRESULT {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "maximum": %d, "status": %d, "broken": %d}\n',
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end

/// How many requests each address may send in a minute.
///
/// An address that has rested may send all of them at once, and then one whenever its share of the minute has gone by: what is kept of
/// it is the time by which all that it sent is paid for, and what would move that beyond a minute from now is refused (the generic
/// cell rate algorithm, ITU-T I.371). Of more addresses than `addressLimit` the further ones share a time.
///
/// Complexity: O(1) for a request, and once a second at most O(addresses), to forget those that have rested.
package final class RequestRate: Sendable {
    private struct State {
        var paid: [String: ContinuousClock.Instant] = [:]
        var nextSweep = ContinuousClock.now
    }

    /// The most addresses that are told apart.
    package static let addressLimit = 10_000
    /// The longest address in text: of IPv6 with a zone.
    private static let addressByteLimit = 64

    private let share: Duration
    private let trustsProxyHeaders: Bool
    private let state = Locked(State())

    /// - trustsProxyHeaders: whether the last address of `X-Forwarded-For`, which a proxy has added, is the client's.
    package init(perMinute count: Int, trustsProxyHeaders: Bool = false) {
        share = .seconds(60) / max(count, 1)
        self.trustsProxyHeaders = trustsProxyHeaders
    }

    /// Counts a request; how long its address has to wait before it may send it where that is too early.
    package func wait(_ request: HTTPRequest, now: ContinuousClock.Instant = .now) -> Duration? {
        var address = address(request)
        return state.withLock { state in
            if state.paid[address] == nil, state.paid.count >= Self.addressLimit {
                if state.nextSweep <= now {
                    state.paid = state.paid.filter { $0.value > now }
                    state.nextSweep = now + .seconds(1)
                }
                if state.paid.count >= Self.addressLimit { address = "" }
            }
            let paid = max(state.paid[address] ?? now, now) + share
            let excess = now.duration(to: paid) - .seconds(60)
            guard excess <= .zero else { return excess }
            state.paid[address] = paid
            return nil
        }
    }

    private func address(_ request: HTTPRequest) -> String {
        if trustsProxyHeaders, let last = request.headers.values("X-Forwarded-For").last?.split(separator: ",").last {
            let address = last.trimmingPrefix { $0 == " " }
            if (1...Self.addressByteLimit).contains(address.utf8.count) { return String(address) }
        }
        return request.clientAddress ?? ""
    }
}

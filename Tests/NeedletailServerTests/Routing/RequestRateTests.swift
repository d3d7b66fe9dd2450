import XCTest

@testable import NeedletailServer

final class RequestRateTests: XCTestCase {
    private func request(_ address: String?, forwarded: String? = nil) -> HTTPRequest {
        var headers: HTTPHeaders = [:]
        headers["X-Forwarded-For"] = forwarded
        return HTTPRequest(.post, "/predict", headers: headers, clientAddress: address)
    }

    func testAnAddressThatHasRestedMaySendAllAtOnceAndThenEvenly() {
        let rate = RequestRate(perMinute: 6)
        let start = ContinuousClock.now
        for _ in 0..<6 { XCTAssertNil(rate.wait(request("a"), now: start)) }
        XCTAssertEqual(rate.wait(request("a"), now: start), .seconds(10))
        XCTAssertEqual(rate.wait(request("a"), now: start + .seconds(4)), .seconds(6), "a refused one costs nothing")
        XCTAssertNil(rate.wait(request("b"), now: start), "another address has its own")
        XCTAssertNil(rate.wait(request("a"), now: start + .seconds(10)))
        XCTAssertEqual(rate.wait(request("a"), now: start + .seconds(10)), .seconds(10))
        let later = start + .seconds(600)
        for _ in 0..<6 { XCTAssertNil(rate.wait(request("a"), now: later)) }
        XCTAssertNotNil(rate.wait(request("a"), now: later), "no more than a minute's are saved")
    }

    func testTheAddressThatAProxyAddsCountsWhereItIsTrusted() {
        let start = ContinuousClock.now
        let trusting = RequestRate(perMinute: 1, trustsProxyHeaders: true)
        XCTAssertNil(trusting.wait(request("proxy", forwarded: "made-up, 10.0.0.1"), now: start))
        XCTAssertNotNil(trusting.wait(request("proxy", forwarded: "other, 10.0.0.1"), now: start))
        XCTAssertNil(trusting.wait(request("proxy", forwarded: "10.0.0.1, 10.0.0.2"), now: start))
        // Without an address, or with none that it could be, the connection's counts.
        XCTAssertNil(trusting.wait(request("proxy"), now: start))
        let long = String(repeating: "1", count: 65)
        for bad in ["", " ", long] {
            XCTAssertNotNil(trusting.wait(request("proxy", forwarded: bad), now: start), bad)
        }
        let careful = RequestRate(perMinute: 1)
        XCTAssertNil(careful.wait(request("a", forwarded: "b"), now: start))
        XCTAssertNotNil(careful.wait(request("a", forwarded: "c"), now: start))
    }

    func testWhatIsKeptIsBounded() {
        let rate = RequestRate(perMinute: 2)
        let start = ContinuousClock.now + .seconds(1)
        for index in 0..<RequestRate.addressLimit { XCTAssertNil(rate.wait(request("\(index)"), now: start)) }
        XCTAssertNil(rate.wait(request("more"), now: start))
        XCTAssertNil(rate.wait(request("and more"), now: start))
        XCTAssertNotNil(rate.wait(request("too many"), now: start), "further addresses share one time")
        XCTAssertNil(rate.wait(request("7"), now: start), "those that are known go on")
        for index in 0..<4 {
            XCTAssertNil(rate.wait(request("later \(index)"), now: start + .seconds(90)), "rested ones are forgotten")
        }
    }
}

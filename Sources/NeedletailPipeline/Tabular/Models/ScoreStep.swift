import CNeedletailKernels
import Glibc
import NeedletailKernels

/// Turns scores into what a model gives back.
struct ScoreStep: Sendable {
    let link: ScoreLink
    /// Where the scores lie; raw scores may lie over them.
    let scores: Int
    private let raw: Int
    private let probability: Int
    private let prediction: Int
    private let sigmoid: KernelTable.F64UnaryKernel

    /// - places: those of the model, among whose columns those of `link` come first.
    init(_ link: ScoreLink, _ places: StagePlaces) {
        let outputs = places.outputs
        self.link = link
        sigmoid = kernelTable(places.tier).f64Sigmoid
        prediction = outputs[link.outputCount - 1].start
        raw = outputs[0].start
        probability = link.outputCount == 3 ? outputs[1].start : 0
        // They are written to the raw scores' own place: of `[-s, s]` the second is the score.
        scores = link.kind.isBinary && link.isPaired ? raw + 1 : raw
    }

    /// - slot: the first slot of the only column that is asked for, so that others may keep what they had; nil where all are.
    func run(_ block: TabularBlock, only slot: Int? = nil) {
        if link.kind == .logistic, slot == probability { return probabilities(block) }
        switch link.kind {
        case .identity:
            copy(block, from: scores, to: prediction, 1)
            let y = block.slot(prediction)
            // What a model gives is a number, whatever it was made of.
            for row in 0..<block.rows where y[row].isMissing { y[row] = .nan }
        case .margin: pair(block)
        case .logistic: logistic(block)
        case .softmax: softmax(block)
        case .reciprocalSoftmax: reciprocalSoftmax(block)
        case .share: share(block, logistic: false)
        case .oneVersusRest: share(block, logistic: true)
        case .labels: decideEach(block)
        case .probabilities:
            copy(block, from: scores, to: raw, link.scoreCount)
            copy(block, from: scores, to: probability, link.scoreCount)
        }
        if link.kind != .identity, link.kind != .labels { decide(block) }
    }

    private func copy(_ block: TabularBlock, from: Int, to: Int, _ count: Int) {
        guard from != to else { return }
        for slot in 0..<count { block.slot(to + slot).update(from: block.slot(from + slot), count: block.rows) }
    }

    /// The raw scores of two classes: `[-s, s]`, or `[s]`.
    private func pair(_ block: TabularBlock) {
        guard link.isPaired else { return copy(block, from: scores, to: raw, 1) }
        let score = block.slot(scores)
        let (negative, positive) = (block.slot(raw), block.slot(raw + 1))
        for row in 0..<block.rows {
            let s = score[row]
            negative[row] = -s
            positive[row] = s
        }
    }

    private func logistic(_ block: TabularBlock) {
        probabilities(block)
        pair(block)
    }

    /// Those of the logistic function.
    private func probabilities(_ block: TabularBlock) {
        let score = block.slot(scores)
        let (first, second) = (block.slot(probability), block.slot(probability + 1))
        for row in 0..<block.rows { first[row] = -link.scale * score[row] }
        if !link.isPaired {
            // Of each class by itself, so that neither loses digits where it is small.
            for row in 0..<block.rows { second[row] = link.scale * score[row] }
            apply(sigmoid, second, block.rows)
        }
        apply(sigmoid, first, block.rows)
        if link.isPaired {
            // As Spark.
            for row in 0..<block.rows { second[row] = 1 - first[row] }
        }
    }

    private func apply(_ kernel: KernelTable.F64UnaryKernel, _ values: UnsafeMutablePointer<Double>, _ count: Int) {
        var args = nt_f64_unary_args(x: values, y: values)
        kernel(&args, 0, count)
    }

    private func decideEach(_ block: TabularBlock) {
        copy(block, from: scores, to: raw, link.scoreCount)
        for index in 0..<link.scoreCount {
            let score = block.slot(raw + index)
            let (p, y) = (block.slot(probability + index), block.slot(prediction + index))
            p.update(from: score, count: block.rows)
            apply(sigmoid, p, block.rows)
            for row in 0..<block.rows { y[row] = p[row] > 0.5 ? 1 : 0 }
        }
    }

    private func softmax(_ block: TabularBlock) {
        copy(block, from: scores, to: raw, link.scoreCount)
        for row in 0..<block.rows {
            let sum = powers(block, row, largestScore(block, row))
            for index in 0..<link.scoreCount { block.slot(probability + index)[row] /= sum }
        }
    }

    private func reciprocalSoftmax(_ block: TabularBlock) {
        copy(block, from: scores, to: raw, link.scoreCount)
        for row in 0..<block.rows {
            let largest = largestScore(block, row)
            guard largest < .infinity else {
                var isFirst = true
                for index in 0..<link.scoreCount {
                    let s = block.slot(raw + index)[row]
                    let isOne = isFirst && s == .infinity
                    block.slot(probability + index)[row] = isOne ? 1 : 0 * s
                    if isOne { isFirst = false }
                }
                continue
            }
            let factor = 1 / powers(block, row, largest)
            for index in 0..<link.scoreCount { block.slot(probability + index)[row] *= factor }
        }
    }

    /// The largest of a row's scores, NaN left out; the least finite number where none is above it.
    private func largestScore(_ block: TabularBlock, _ row: Int) -> Double {
        var largest = -Double.greatestFiniteMagnitude
        for index in 0..<link.scoreCount {
            let s = block.slot(raw + index)[row]
            if s > largest { largest = s }
        }
        return largest
    }

    /// Writes `exp(s - largest)` to the probabilities of a row, and gives their sum.
    private func powers(_ block: TabularBlock, _ row: Int, _ largest: Double) -> Double {
        var sum = 0.0
        for index in 0..<link.scoreCount {
            let power = exp(block.slot(raw + index)[row] - largest)
            block.slot(probability + index)[row] = power
            sum += power
        }
        return sum
    }

    private func share(_ block: TabularBlock, logistic: Bool) {
        copy(block, from: scores, to: raw, link.scoreCount)
        for row in 0..<block.rows {
            var sum = 0.0
            for index in 0..<link.scoreCount {
                let s = block.slot(raw + index)[row]
                let part = logistic ? 1 / (1 + exp(-s)) : s
                block.slot(probability + index)[row] = part
                sum += part
            }
            // Without a score there are no shares.
            guard sum != 0 else { continue }
            for index in 0..<link.scoreCount { block.slot(probability + index)[row] /= sum }
        }
    }

    /// Of two classes told apart by one score the score that is not yet the second's; nil where the rule is another.
    private var bound: Double? {
        guard link.kind.isBinary else { return nil }
        return switch link.rule {
        case .largestScore: 0
        case .above(let threshold): threshold
        default: nil
        }
    }

    private func decide(_ block: TabularBlock) {
        let answer = block.slot(prediction)
        if let bound {
            let score = block.slot(scores)
            let (first, second) = link.classes.map { ($0[0], $0[1]) } ?? (0, 1)
            for row in 0..<block.rows { answer[row] = score[row] > bound ? second : first }
            return
        }
        for row in 0..<block.rows {
            let index: Int
            switch link.rule {
            case .largestScore: index = largest(block, row, raw, link.scoreCount)
            case .largestProbability: index = largest(block, row, probability, link.classCount)
            case .above(let threshold): index = block.slot(raw + 1)[row] > threshold ? 1 : 0
            case .probabilityAbove(let threshold):
                index = block.slot(probability + 1)[row] > threshold ? 1 : 0
            case .thresholds(let thresholds): index = largestShare(block, row, thresholds)
            }
            answer[row] = link.classes.map { $0[index] } ?? Double(index)
        }
    }

    /// The first of the largest of a row's `count` values from slot `start` on; 0 where that at 0 is NaN.
    private func largest(_ block: TabularBlock, _ row: Int, _ start: Int, _ count: Int) -> Int {
        var best = 0
        var most = block.slot(start)[row]
        for index in 1..<max(count, 1) {
            let value = block.slot(start + index)[row]
            if value > most {
                most = value
                best = index
            }
        }
        return best
    }

    /// The first of the largest of a row's probabilities divided by their thresholds; 0 where none is a number.
    private func largestShare(_ block: TabularBlock, _ row: Int, _ thresholds: [Double]) -> Int {
        var best = 0
        var most = -Double.infinity
        for index in 0..<link.classCount {
            let value = block.slot(probability + index)[row] / thresholds[index]
            if value > most {
                most = value
                best = index
            }
        }
        return best
    }
}

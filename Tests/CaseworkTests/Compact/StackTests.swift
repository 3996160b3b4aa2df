import Casework
import Testing

/// Room that is used again holds what a list would hold.
@Suite struct StackTests {
    @Test(arguments: 1...50) func `a stack does what an array does`(_ seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var stack = Stack<Int32>(room: 1)
        var array: [Int32] = []
        for _ in 0..<200 {
            switch chance.below(10) {
            case 0:
                let count = chance.below(array.count + 1)
                stack.cut(to: count)
                array.removeLast(array.count - count)
            case 1:
                let start = chance.below(array.count + 1)
                stack.sort(from: start, by: <)
                array[start...].sort()
            case 2:
                let count = chance.below(40)
                stack.fill(count, with: 7)
                array = [Int32](repeating: 7, count: count)
            case 3:
                let number = Int32(chance.below(100))
                stack.append(number, if: number % 2 == 0)
                if number % 2 == 0 { array.append(number) }
            default:
                let number = Int32(chance.below(100))
                stack.append(number)
                array.append(number)
            }
            #expect(stack.array == array)
            #expect(stack.isEmpty == array.isEmpty && stack.count == array.count)
        }
    }

    @Test func `what is equal keeps its order`() {
        struct Pair: BitwiseCopyable {
            let key: Int32
            let place: Int32
        }
        var stack = Stack<Pair>()
        for place in 0..<40 { stack.append(Pair(key: Int32(place * 7 % 5), place: Int32(place))) }
        stack.sort { $0.key < $1.key }
        for index in 1..<40 {
            let (a, b) = (stack[index - 1], stack[index])
            #expect(a.key < b.key || (a.key == b.key && a.place < b.place))
        }
    }

    @Test func `a column reads what lies there`() {
        let numbers: [Int32] = [4, 8, 15]
        numbers.withUnsafeBufferPointer { buffer in
            let column = Column(buffer)
            #expect(column.count == 3)
            #expect((0..<Int32(3)).map { column[$0] } == numbers)
            #expect((0..<3).map { column[$0] } == numbers)
        }
    }
}

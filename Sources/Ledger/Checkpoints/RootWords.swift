import Casework

/// A root's first eight bytes as eight words, which two people can compare by reading them to each other.
///
/// 64 bits: nobody finds another ledger with the words of a given one. Whoever can prepare two ledgers beforehand could make their words agree; against
/// that stand the witnesses' signatures over the whole root.
enum RootWords {
    /// How many words stand for a root.
    static let count = 8

    /// A word for each byte: plain, short, none a letter away from another. `Docs/words.txt` has them too; never change one.
    static let list = """
        acorn almond amber anchor apple apron arrow autumn badger bagel bamboo banana barley basket beaver beetle berry biscuit
        blanket blossom boulder bracken bramble branch bread breeze bridge brook bucket buckle bunting button cabbage cactus camel
        candle canoe canvas carpet carrot castle catkin cedar celery chalk cherry chestnut chimney circle clarinet clover cobweb
        coconut comet compass copper coral cotton cradle crayon cricket crocus crystal cuckoo cushion cygnet cymbal daffodil daisy
        dolphin domino drum duckling eagle easel elder engine envelope fabric falcon feather fennel fern fiddle field finch
        flannel flute forest fossil fountain foxglove garden garlic gecko ginger giraffe glacier gorse granite grape gravel guitar
        hammer hammock harbour harvest hazel hedgehog hillside holly honey horizon indigo island ivory jacket jasmine jigsaw
        jungle juniper kayak kettle kitten kiwi ladder lagoon lantern larch lavender lemon lettuce lilac linen lizard lobster
        locket lupin magnet magpie mango maple marble marigold meadow melon mosaic mulberry mushroom mustard napkin nectar needle
        nutmeg oatmeal ocean octopus olive onion orange orchard orchid otter oyster paddle pancake parade parsley pasture peach
        peanut pebble pelican pencil penguin pepper petal piano pigeon pillow planet plum poplar poppy porridge potato primrose
        pudding puffin pumpkin quarry quartz quill rabbit radish rainbow raisin raven ribbon river robin rosemary rowan saffron
        sailor salmon sandal sapphire satchel saturn seagull seaweed shamrock shell shingle silver skylark snowdrop sparrow
        squirrel starling stream summer sunset swallow sycamore teapot thimble thistle thunder timber toffee tomato tractor
        trumpet tulip tunnel turnip turtle umbrella valley vanilla velvet village violet violin waffle walnut water window winter
        wombat woodland yellow zebra zipper
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// The words of a root.
    static func words(_ root: TreeHash) -> [String] { root.bytes.prefix(count).map { list[Int($0)] } }
}

extension TreeHead {
    /// What a page that leaves the store says of the ledger that it came from.
    public var mark: LedgerMark { LedgerMark(size: size, words: RootWords.words(root)) }
}

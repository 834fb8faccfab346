import { type Code, choose, double, type Local, repeatWhile, set, type Value, word } from "./wasm-assembler.ts";
import { addDouble, defineLoop, doubleAt, forEachWord, nextWord, pairAt, type WasmLoop, wordAt } from "./wasm-loops.ts";

type Climbing = Readonly<Record<"left" | "right" | "above" | "height", Local>>;

/** Leaves the lowest of all above both in the one on the left. */
const climb = (l: Climbing, one: Value, other: Value): readonly Code[] => [
  set(l.left, one),
  set(l.right, other),
  repeatWhile(word.notEqual(l.left, l.right), [
    choose(
      word.less(word.load(wordAt(l.height, l.left)), word.load(wordAt(l.height, l.right))),
      [set(l.right, word.load(wordAt(l.above, l.right)))],
      [set(l.left, word.load(wordAt(l.above, l.left)))],
    ),
  ]),
];

const NOBODY = -1;

const forget = defineLoop(
  "forget",
  { numbers: ["from", "until"], arrays: ["order", "above"], variables: { place: "word" } },
  (l) => ({
    body: [
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        word.store(wordAt(l.above, word.load(l.place)), NOBODY),
      ]),
    ],
  }),
);

const hangBySuccessors = defineLoop(
  "hangBySuccessors",
  {
    numbers: ["from", "until"],
    arrays: ["order", "outStarts", "list", "above", "height", "branch"],
    variables: {
      source: "word",
      place: "word",
      node: "word",
      own: "word",
      at: "word",
      end: "word",
      successor: "word",
      known: "word",
      left: "word",
      right: "word",
    },
  },
  (l) => ({
    body: [
      set(l.source, word.load(l.order)),
      set(l.outStarts, wordAt(l.outStarts, l.from)),
      set(l.at, wordAt(l.list, word.load(l.outStarts))),
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.node, word.load(l.place)),
        set(l.own, word.load(wordAt(l.branch, l.node))),
        set(l.end, wordAt(l.list, word.loadNext(l.outStarts))),
        nextWord(l.outStarts),
        forEachWord(l.at, l.at, l.end, [
          set(l.successor, wordAt(l.above, word.load(l.at))),
          set(l.known, word.load(l.successor)),
          choose(
            word.equal(l.known, NOBODY),
            [word.store(l.successor, l.node)],
            [
              choose(
                word.notEqual(l.known, l.source),
                [
                  choose(
                    word.equal(word.load(wordAt(l.branch, l.known)), l.own),
                    [...climb(l, l.known, l.node), word.store(l.successor, l.left)],
                    [word.store(l.successor, l.source)],
                  ),
                ],
                [],
              ),
            ],
          ),
        ]),
      ]),
    ],
  }),
);

const hangByPredecessors = defineLoop(
  "hangByPredecessors",
  {
    numbers: ["from", "until"],
    arrays: ["order", "inStarts", "list", "above", "height", "branch"],
    variables: {
      source: "word",
      place: "word",
      at: "word",
      end: "word",
      dominator: "word",
      other: "word",
      left: "word",
      right: "word",
    },
  },
  (l) => ({
    body: [
      set(l.source, word.load(l.order)),
      set(l.inStarts, wordAt(l.inStarts, l.from)),
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.at, wordAt(l.list, word.load(l.inStarts))),
        set(l.end, wordAt(l.list, word.loadNext(l.inStarts))),
        nextWord(l.inStarts),
        set(l.dominator, word.load(l.at)),
        nextWord(l.at),
        repeatWhile(word.and(word.less(l.at, l.end), word.notEqual(l.dominator, l.source)), [
          set(l.other, word.load(l.at)),
          choose(
            word.equal(word.load(wordAt(l.branch, l.other)), word.load(wordAt(l.branch, l.dominator))),
            [...climb(l, l.dominator, l.other), set(l.dominator, l.left)],
            [set(l.dominator, l.source)],
          ),
          nextWord(l.at),
        ]),
        word.store(wordAt(l.above, word.load(l.place)), l.dominator),
      ]),
    ],
  }),
);

const measure = defineLoop(
  "measure",
  {
    numbers: ["from", "until"],
    arrays: ["order", "above", "height", "branch"],
    variables: { source: "word", place: "word", node: "word", dominator: "word", own: "word" },
  },
  (l) => ({
    body: [
      set(l.source, word.load(l.order)),
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.node, word.load(l.place)),
        set(l.dominator, word.load(wordAt(l.above, l.node))),
        word.store(wordAt(l.height, l.node), word.add(word.load(wordAt(l.height, l.dominator)), 1)),
        set(l.own, l.node),
        choose(word.notEqual(l.dominator, l.source), [set(l.own, word.load(wordAt(l.branch, l.dominator)))], []),
        word.store(wordAt(l.branch, l.node), l.own),
      ]),
    ],
  }),
);

const DOUBLE = 8;

const addBeneath = defineLoop(
  "addBeneath",
  {
    numbers: ["found"],
    arrays: ["order", "above", "crowds", "need", "beneath", "unavoidable"],
    variables: { place: "word", node: "word", own: "double" },
  },
  (l) => ({
    body: [
      forEachWord(l.place, l.order, wordAt(l.order, l.found), [
        double.store(doubleAt(l.beneath, word.load(l.place)), double.of(0)),
      ]),
      set(l.place, word.sub(l.found, 1)),
      repeatWhile(word.less(0, l.place), [
        set(l.node, word.load(wordAt(l.order, l.place))),
        set(l.own, double.load(doubleAt(l.beneath, l.node))),
        addDouble(doubleAt(l.unavoidable, l.node), l.own),
        addDouble(
          doubleAt(l.beneath, word.load(wordAt(l.above, l.node))),
          double.add(l.own, double.load(word.add(pairAt(l.need, word.load(wordAt(l.crowds, l.node))), DOUBLE))),
        ),
        set(l.place, word.sub(l.place, 1)),
      ]),
    ],
  }),
);

/** The loops of `dominatorLoops`, which says what they mean, instruction by instruction. */
export const DOMINATOR_LOOPS: readonly WasmLoop[] = [forget, hangBySuccessors, hangByPredecessors, measure, addBeneath];

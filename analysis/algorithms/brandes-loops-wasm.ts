import { STATES } from "./brandes-memory.ts";
import { choose, double, increase, pair, repeatWhile, set, word } from "./wasm-assembler.ts";
import {
  addDouble,
  defineLoop,
  doubleAt,
  forEachWord,
  nextWord,
  pairAt,
  type WasmLoop,
  wordAt,
  wordsFrom,
} from "./wasm-loops.ts";

const push = defineLoop(
  "push",
  {
    numbers: ["from", "until", "written"],
    arrays: ["offsets", "neighbours", "order", "states", "routes", "outStarts", "list"],
    variables: {
      place: "word",
      ringEnd: "word",
      found: "word",
      next: "word",
      node: "word",
      at: "word",
      end: "word",
      other: "word",
      state: "word",
      isFurther: "word",
      isNew: "word",
      routesHere: "double",
    },
  },
  (l) => ({
    body: [
      set(l.ringEnd, wordAt(l.order, l.until)),
      set(l.found, l.ringEnd),
      set(l.next, wordAt(l.list, l.written)),
      set(l.outStarts, wordAt(l.outStarts, l.from)),
      forEachWord(l.place, wordAt(l.order, l.from), l.ringEnd, [
        set(l.node, word.load(l.place)),
        set(l.routesHere, double.load(doubleAt(l.routes, l.node))),
        word.store(l.outStarts, wordsFrom(l.list, l.next)),
        nextWord(l.outStarts),
        set(l.at, wordAt(l.offsets, l.node)),
        set(l.end, wordAt(l.neighbours, word.loadNext(l.at))),
        forEachWord(l.at, wordAt(l.neighbours, word.load(l.at)), l.end, [
          set(l.other, word.load(l.at)),
          set(l.state, word.loadByte(word.add(l.states, l.other))),
          set(l.isFurther, word.shiftRight(l.state, 1)),
          set(l.isNew, word.and(l.isFurther, l.state)),
          word.store(l.next, l.other),
          increase(l.next, word.shiftLeft(l.isFurther, 2)),
          addDouble(doubleAt(l.routes, l.other), double.onlyIf(l.routesHere, l.isFurther)),
          word.storeByte(word.add(l.states, l.other), word.sub(l.state, l.isNew)),
          word.store(l.found, l.other),
          increase(l.found, word.shiftLeft(l.isNew, 2)),
        ]),
      ]),
      word.store(l.outStarts, wordsFrom(l.list, l.next)),
    ],
    result: wordsFrom(l.order, l.found),
  }),
);

const pull = defineLoop(
  "pull",
  {
    numbers: ["found", "count", "written"],
    arrays: ["incomingOffsets", "incoming", "order", "states", "routes", "inStarts", "list", "unseen"],
    variables: {
      asked: "word",
      askedEnd: "word",
      left: "word",
      next: "word",
      begin: "word",
      node: "word",
      at: "word",
      end: "word",
      other: "word",
      isHere: "word",
      sum: "double",
    },
  },
  (l) => ({
    body: [
      set(l.next, wordAt(l.list, l.written)),
      set(l.left, l.unseen),
      set(l.askedEnd, wordAt(l.unseen, l.count)),
      forEachWord(l.asked, l.unseen, l.askedEnd, [
        set(l.node, word.load(l.asked)),
        set(l.begin, l.next),
        set(l.sum, double.of(0)),
        set(l.at, wordAt(l.incomingOffsets, l.node)),
        set(l.end, wordAt(l.incoming, word.loadNext(l.at))),
        forEachWord(l.at, wordAt(l.incoming, word.load(l.at)), l.end, [
          set(l.other, word.load(l.at)),
          set(l.isHere, word.equal(word.loadByte(word.add(l.states, l.other)), STATES.here)),
          word.store(l.next, l.other),
          increase(l.next, word.shiftLeft(l.isHere, 2)),
          set(l.sum, double.add(l.sum, double.onlyIf(double.load(doubleAt(l.routes, l.other)), l.isHere))),
        ]),
        choose(
          word.equal(l.next, l.begin),
          [word.store(l.left, l.node), nextWord(l.left)],
          [
            word.store(wordAt(l.order, l.found), l.node),
            word.store(wordAt(l.inStarts, l.found), wordsFrom(l.list, l.begin)),
            double.store(doubleAt(l.routes, l.node), l.sum),
            increase(l.found, 1),
          ],
        ),
      ]),
      word.store(wordAt(l.inStarts, l.found), wordsFrom(l.list, l.next)),
    ],
    result: l.found,
  }),
);

const settle = defineLoop(
  "settle",
  {
    numbers: ["from", "until", "found"],
    arrays: ["order", "states", "routes", "copies"],
    variables: { place: "word", node: "word" },
  },
  (l) => ({
    body: [
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        word.storeByte(word.add(l.states, word.load(l.place)), STATES.done),
      ]),
      forEachWord(l.place, wordAt(l.order, l.until), wordAt(l.order, l.found), [
        set(l.node, word.load(l.place)),
        word.storeByte(word.add(l.states, l.node), STATES.here),
        double.store(
          doubleAt(l.routes, l.node),
          double.mul(double.load(doubleAt(l.routes, l.node)), double.load(doubleAt(l.copies, l.node))),
        ),
      ]),
    ],
  }),
);

const listUnseen = defineLoop(
  "listUnseen",
  {
    numbers: ["firstNode", "lastNode"],
    arrays: ["states", "unseen"],
    variables: { node: "word", next: "word" },
  },
  (l) => ({
    body: [
      set(l.next, l.unseen),
      set(l.node, l.firstNode),
      repeatWhile(word.less(l.node, l.lastNode), [
        word.store(l.next, l.node),
        increase(l.next, word.shiftLeft(word.equal(word.loadByte(word.add(l.states, l.node)), STATES.unseen), 2)),
        increase(l.node, 1),
      ]),
    ],
    result: wordsFrom(l.unseen, l.next),
  }),
);

const NOTHING = pair.ofTwo(double.of(0));

const clear = defineLoop(
  "clear",
  { numbers: ["from", "until"], arrays: ["order", "ahead"], variables: { place: "word" } },
  (l) => ({
    body: [
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        pair.store(pairAt(l.ahead, word.load(l.place)), NOTHING),
      ]),
    ],
  }),
);

const gather = defineLoop(
  "gather",
  {
    numbers: ["from", "until"],
    arrays: ["order", "outStarts", "list", "worth", "ahead"],
    variables: { place: "word", at: "word", end: "word", sum: "pair" },
  },
  (l) => ({
    body: [
      set(l.outStarts, wordAt(l.outStarts, l.from)),
      set(l.at, wordAt(l.list, word.load(l.outStarts))),
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.end, wordAt(l.list, word.loadNext(l.outStarts))),
        nextWord(l.outStarts),
        set(l.sum, NOTHING),
        forEachWord(l.at, l.at, l.end, [set(l.sum, pair.add(l.sum, pair.load(pairAt(l.worth, word.load(l.at)))))]),
        pair.store(pairAt(l.ahead, word.load(l.place)), l.sum),
      ]),
    ],
  }),
);

const scatter = defineLoop(
  "scatter",
  {
    numbers: ["from", "until"],
    arrays: ["order", "inStarts", "list", "worth", "ahead"],
    variables: { place: "word", at: "word", end: "word", predecessor: "word", own: "pair" },
  },
  (l) => ({
    body: [
      set(l.inStarts, wordAt(l.inStarts, l.from)),
      set(l.at, wordAt(l.list, word.load(l.inStarts))),
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.end, wordAt(l.list, word.loadNext(l.inStarts))),
        nextWord(l.inStarts),
        set(l.own, pair.load(pairAt(l.worth, word.load(l.place)))),
        forEachWord(l.at, l.at, l.end, [
          set(l.predecessor, pairAt(l.ahead, word.load(l.at))),
          pair.store(l.predecessor, pair.add(pair.load(l.predecessor), l.own)),
        ]),
      ]),
    ],
  }),
);

const carry = defineLoop(
  "carry",
  {
    numbers: ["from", "until"],
    arrays: ["order", "routes", "copies", "crowds", "need", "worth", "ahead", "sums"],
    variables: { place: "word", node: "word", sum: "word", routesHere: "double", own: "pair", needed: "pair" },
  },
  (l) => ({
    body: [
      forEachWord(l.place, wordAt(l.order, l.from), wordAt(l.order, l.until), [
        set(l.node, word.load(l.place)),
        set(l.routesHere, double.load(doubleAt(l.routes, l.node))),
        set(l.own, pair.load(pairAt(l.ahead, l.node))),
        set(l.needed, pair.load(pairAt(l.need, word.load(wordAt(l.crowds, l.node))))),
        set(l.needed, pair.mul(l.needed, pair.ofTwo(double.div(double.of(1), l.routesHere)))),
        pair.store(
          pairAt(l.worth, l.node),
          pair.mul(pair.ofTwo(double.load(doubleAt(l.copies, l.node))), pair.add(l.needed, l.own)),
        ),
        set(l.sum, pairAt(l.sums, l.node)),
        pair.store(l.sum, pair.add(pair.load(l.sum), pair.mul(pair.ofTwo(l.routesHere), l.own))),
      ]),
    ],
  }),
);

/** The loops of `searchLoops`, which says what they mean, instruction by instruction. */
export const SEARCH_LOOPS: readonly WasmLoop[] = [push, pull, settle, listUnseen, clear, gather, scatter, carry];

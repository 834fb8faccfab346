import type { Context } from "hono";
import { keyedResponse } from "#server/http/result-response.ts";
import type { Reader } from "#server/reader/reader.ts";
import type { PageName, Question } from "#server/services/questions.ts";
import { resultKey } from "#server/services/result-key.ts";

/** Answers a question about a coalition, under the key of the edition that it was answered from. */
export async function answerPage<Name extends PageName>(
  context: Context,
  reader: Reader,
  asked: Omit<Question<Name>, "edition">,
): Promise<Response> {
  const keyOf = (edition: string) => resultKey([asked.name, asked.coalition, edition, asked.about]);
  const edition = await reader.edition(asked.coalition);
  return keyedResponse(context, keyOf(edition), async () => {
    const { edition: read, answer } = await reader.ask<Name>({ ...asked, edition });
    return { key: keyOf(read), json: answer };
  });
}

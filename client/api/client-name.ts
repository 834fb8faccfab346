/** This page's name to the server, which gives each page its turn; at random, and gone with the page. */
export const CLIENT = { "x-schakelwerk-client": crypto.randomUUID() };

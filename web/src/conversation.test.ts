import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Conversation, type PersonTurn } from "./conversation";

const heard: { sender: string; message: string }[] = [];
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const said = JSON.parse(body) as { sender: string; message: string };
      heard.push(said);
      const status = /^\d{3}$/.test(said.message) ? Number(said.message) : 200;
      const answer = status === 200 ? [{ recipient_id: said.sender, text: `re: ${said.message}` }] : { reason: "Please wait a moment." };
      response.writeHead(status).end(JSON.stringify(said.message === "silence" ? [] : answer));
    });
  }).listen(0);
  await new Promise((ready) => server.once("listening", ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

const talk = (at: string = address): Conversation => new Conversation(() => at, () => undefined);
const first = (conversation: Conversation): PersonTurn => conversation.turns[0] as PersonTurn;

it("answers in order, under one sender, when messages come fast", async () => {
  const conversation = talk();
  void conversation.send("one");
  await conversation.send("Two, please", "/two");
  const texts = conversation.turns.map((turn) => (turn.from === "person" ? turn.text : turn.replies[0]?.text));
  expect(texts).toEqual(["one", "Two, please", "re: one", "re: /two"]);
  expect(new Set(heard.slice(-2).map((said) => said.sender)).size).toBe(1);
  expect(conversation.waiting).toBe(0);
});

it("keeps a message that found no server, and sends it again", async () => {
  let at = "http://127.0.0.1:1";
  const conversation = new Conversation(() => at, () => undefined);
  await conversation.send("keep me");
  expect(first(conversation).trouble?.remedy).toBe("retry");
  at = address;
  await conversation.retry(first(conversation));
  expect(first(conversation).trouble).toBeUndefined();
  expect(conversation.turns).toHaveLength(2);
});

it.each([
  ["429", "retry", "Please wait a moment."],
  ["422", "edit", "Please wait a moment."],
  ["500", "retry", "can't be reached"],
  ["silence", "retry", "No answer came back"],
])("offers a way on after %s", async (message, remedy, words) => {
  const conversation = talk();
  await conversation.send(message);
  expect(first(conversation).trouble?.remedy).toBe(remedy);
  expect(first(conversation).trouble?.text).toContain(words);
});

it("gives a withdrawn message back", async () => {
  const conversation = talk();
  await conversation.send("422");
  expect(conversation.withdraw(first(conversation))).toBe("422");
  expect(conversation.turns).toEqual([]);
});

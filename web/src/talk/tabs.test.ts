import { afterEach, expect, it } from "vitest";
import { Tabs } from "./tabs";

const open: Tabs[] = [];

function tab(server: string, token?: string, gone: () => void = () => undefined): Tabs {
  const made = new Tabs(server, () => token, gone);
  open.push(made);
  return made;
}

afterEach(() => open.splice(0).forEach((one) => one.close()));

it("asks the other tabs for the token", async () => {
  tab("one");
  tab("one", "the token");
  expect(await tab("one").ask()).toBe("the token");
});

it("gets none where no tab has one, or only one of another server", async () => {
  tab("two", "the token");
  expect(await tab("one").ask()).toBeUndefined();
});

it("tells the others when the conversation is over", async () => {
  const told = new Promise<void>((gone) => tab("one", "the token", gone));
  tab("one").end();
  await told;
});

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { LISTED } from "../../src/cli/commandList.ts";
import { help, helpOf } from "../../src/cli/help.ts";
import { readCommand } from "../../src/cli/options.ts";

const CWD = resolve("/somewhere");

/** What the options of a build come to, or the complaint. */
function options(...args: string[]) {
  const command = readCommand(args, CWD);
  return "strict" in command ? { ...command.options, strict: command.strict } : command;
}

test("options: without any, seeds go to build", () => {
  assert.deepEqual(options("build"), {
    seeds: join(CWD, "seeds"),
    out: join(CWD, "build"),
    baseUrl: null,
    useRegister: true,
    jobs: availableParallelism(),
    zip: false,
    strict: false,
  });
});

test("options: a build over many machines, and a worker for it", () => {
  const machines = { redis: "redis://10.0.0.1:6379", store: join(CWD, "store") };
  const where = ["redis://10.0.0.1:6379", "--store", "store"];
  const build = options("build", "--workers", ...where);
  assert.deepEqual("machines" in build && build.machines, machines);
  const worker = readCommand(["worker", "--redis", ...where, "--jobs", "3", "--keep", "kept"], CWD);
  assert.deepEqual(worker, {
    kind: "worker",
    options: { ...machines, jobs: 3, lock: 30_000, keep: join(CWD, "kept") },
  });
  const bucket = readCommand(["worker", "--redis", "redis://h", "--store", "s3://news/a"], CWD);
  assert.equal(bucket.kind === "worker" && bucket.options.store, "s3://news/a");
});

test("options: each has its effect", () => {
  const given = options(
    "build",
    "--seeds",
    "../news",
    "--out",
    "x",
    "--base-url",
    "https://x.org/a",
    "--no-register",
    "--strict",
    "--jobs",
    "3",
    "--zip",
  );
  assert.deepEqual(given, {
    seeds: resolve(CWD, "../news"),
    out: join(CWD, "x"),
    baseUrl: "https://x.org/a",
    useRegister: false,
    jobs: 3,
    zip: true,
    strict: true,
  });
});

test("options: an unknown one, a stray word, a bad address or port is an error", () => {
  for (const args of [
    ["--sedes", "x"],
    ["stray"],
    ["--base-url", "example.org"],
    ["--base-url", "javascript:alert(1)"],
    ["--base-url", "https://x.org/a?b=c"],
    ["--base-url", "https://x.org/a#b"],
    ["--base-url", "https://me:secret@x.org/"],
    ["--seeds", ""],
    ["--out", " "],
    ["--port", "x"],
    ["--jobs", "0"],
    ["--jobs", "all"],
    ["--host", ""],
    ["--host", "http://localhost"],
    ["--host", "localhost/x"],
    ["--workers", "redis://h:6379"],
    ["--store", "store"],
    ["--workers", "http://h", "--store", "store"],
    ["--workers", "redis://h", "--store", "s3:///no-bucket"],
    ["--seeds"],
  ]) {
    assert.equal(readCommand(["build", ...args], CWD).kind, "wrong", args.join(" "));
  }
});

test("options: a worker has to know its Redis and its store", () => {
  for (const args of [
    [],
    ["--redis", "redis://h"],
    ["--store", "store"],
    ["--redis", "redis://h", "--store", "store", "--lock", "0"],
    ["--redis", "redis://h", "--store", "store", "--jobs", "0"],
  ])
    assert.equal(readCommand(["worker", ...args], CWD).kind, "wrong", args.join(" "));
});

test("options: a path that begins with two slashes would be another site", () => {
  const given = options("build", "--base-url", "https://x.org//evil.org//a");
  assert.equal("baseUrl" in given && given.baseUrl, "https://x.org/evil.org/a");
});

test("options: help names all of them", () => {
  assert.deepEqual(readCommand(["build", "--strict", "--help"], CWD), { kind: "help", about: "build" });
  for (const args of [[], ["--help"], ["-h"]])
    assert.deepEqual(readCommand(args, CWD), { kind: "help", about: null });
  for (const [name, { options }] of LISTED) {
    assert.match(help(), new RegExp(`^  ${name}\\b`, "m"));
    for (const [option, { does }] of Object.entries(options))
      assert.equal(new RegExp(`^  --${option}\\b`, "m").test(helpOf(name)), does !== null, option);
    for (const line of `${help()}${helpOf(name)}`.split("\n")) assert.ok(line.length <= 84, line);
  }
  assert.match(helpOf("explain"), /^dateline explain FILE \[options\]\n/);
  assert.match(helpOf("explain"), / {2}--json /);
  assert.doesNotMatch(helpOf("explain"), / {2}--(?:strict|served)/);
});

test("options: calibrate takes the folder of the annotated sets", () => {
  assert.deepEqual(readCommand(["calibrate", "x"], CWD), { kind: "calibrate", dir: join(CWD, "x") });
  for (const args of [["calibrate"], ["calibrate", "x", "y"]])
    assert.equal(readCommand(args, CWD).kind, "wrong", args.join(" "));
});

test("options: eval takes what to measure and a folder", () => {
  for (const what of ["timeml", "dating"])
    assert.deepEqual(readCommand(["eval", what, "x"], CWD), { kind: "eval", what, dir: join(CWD, "x") });
  for (const args of [["eval"], ["eval", "timeml"], ["eval", "other", "x"], ["eval", "timeml", "x", "y"]]) {
    assert.equal(readCommand(args, CWD).kind, "wrong", args.join(" "));
  }
});

test("options: serve takes the same and a port", () => {
  const command = readCommand(["serve", "--port", "9000"], CWD);
  assert.equal(command.kind, "serve");
  assert.equal("port" in command && command.port, 9000);
});

test("options: serve takes an address, and none for this machine only", () => {
  const hostOf = (...args: string[]) => {
    const command = readCommand(["serve", ...args], CWD);
    return "host" in command ? command.host : "no host";
  };
  assert.equal(hostOf(), null);
  assert.equal(hostOf("--host", "192.168.1.20"), "192.168.1.20");
  assert.equal(hostOf("--host", "[fd00::1]"), "fd00::1");
  assert.equal(hostOf("--host", "my-machine.local"), "my-machine.local");
});

test("options: site takes a folder of entries, which has no default", () => {
  const given = (...args: string[]) => readCommand(["site", ...args], CWD);
  assert.deepEqual(given("--entries", "e", "--out", "x", "--base-url", "https://x.org/a", "--strict"), {
    kind: "site",
    options: { entries: join(CWD, "e"), out: join(CWD, "x"), baseUrl: "https://x.org/a" },
    strict: true,
    json: false,
  });
  for (const args of [
    [],
    ["--entries", ""],
    ["--entries", "e", "--out", ""],
    ["--entries", "e", "--seeds", "s"],
  ])
    assert.equal(given(...args).kind, "wrong", args.join(" "));
  assert.equal(given("--entries", "e", "--base-url", "x.org").kind, "wrong");
});

test("options: review takes folders and whether to show all", () => {
  const reviewed = (...args: string[]) => readCommand(["review", ...args], CWD);
  assert.deepEqual(reviewed(), {
    kind: "review",
    options: { seeds: join(CWD, "seeds"), out: join(CWD, "build"), all: false },
    json: false,
  });
  assert.deepEqual(reviewed("--seeds", "../news", "--out", "x", "--all", "--json"), {
    kind: "review",
    options: { seeds: resolve(CWD, "../news"), out: resolve(CWD, "x"), all: true },
    json: true,
  });
  for (const args of [["--strict"], ["--port", "80"], ["stray"], ["--out", ""], ["--seeds"]])
    assert.equal(reviewed(...args).kind, "wrong", args.join(" "));
});

test("options: a server that builds again and again has no exit code to fail with", () => {
  assert.equal(readCommand(["serve", "--strict"], CWD).kind, "wrong");
  assert.equal(readCommand(["serve"], CWD).kind, "serve");
});

test("options: an unknown command is an error that names all, and no build", () => {
  const command = readCommand(["biuld"], CWD);
  assert.equal(command.kind, "wrong");
  assert.match("message" in command ? command.message : "", /no command biuld: write init, build, /);
  assert.equal(readCommand(["--strict"], CWD).kind, "wrong");
  assert.equal(readCommand(["constructor"], CWD).kind, "wrong");
});

test("options: init takes the folder of articles, and the hosts to write files for", () => {
  assert.deepEqual(readCommand(["init", "--seeds", "clippings", "--github", "--json"], CWD), {
    kind: "init",
    seeds: join(CWD, "clippings"),
    folder: CWD,
    github: true,
    gitlab: false,
    json: true,
  });
  assert.equal(readCommand(["init", "stray"], CWD).kind, "wrong");
});

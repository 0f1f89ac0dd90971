import { type Check, fileOf } from "./check";

/** What only reads, by the beginning of a command. Anything else has to be looked at before it is added here. */
const readers: readonly RegExp[] = [
  /^kubectl (?:-n \S+ )?(?:get|logs|diff|describe|top|version|explain|auth can-i|rollout status)\b/,
  /^kubectl .*--dry-run=(?:server|client)\b/,
  /^istioctl (?:proxy-status|proxy-config|ztunnel-config|analyze|version|waypoint list)\b/,
  /^istioctl (?:x|experimental) (?:describe|authz check|precheck)\b/,
  /^consul (?:config (?:list|read)|intention check|connect ca get-config)\b/,
  /^consul-k8s (?:proxy read|troubleshoot proxy)\b/,
  /^kumactl inspect (?:dataplane|dataplanes)\b/,
  /^linkerd (?:check|identity|authz|diagnostics|version|viz (?:edges|stat|stat-inbound|stat-outbound|authz|tap|routes))\b/,
  /^hubble (?:observe|status)\b/,
  /^openssl x509\b/,
  /^(?:grep|base64|jq|sort|uniq|wc|head|tail|cut)\b/,
];

/** Where one command ends and another begins. */
const joints = /\n|;|&&?|\|\|?/;

/** An assessor's check must be safe to paste: it reads, it never writes. */
export const commandsReadOnly: Check = ({ blocks }) =>
  blocks.flatMap((block) =>
    Object.entries(block.options).flatMap(([option, entry]) =>
      (entry?.commands ?? []).flatMap(({ kind, run }, index) => {
        const found = kind === "shell" ? firstUnknown(run) : undefined;
        return found === undefined
          ? []
          : [
              {
                file: fileOf.block(block.id),
                path: `options.${option}.commands.${index}.run`,
                expected: "a command that is known only to read (lib/checks/commands-read-only.ts)",
                found,
              },
            ];
      }),
    ),
  );

/** The first part that is not known to read only, or that writes a file. */
function firstUnknown(run: string): string | undefined {
  // What is quoted is no command: patterns and paths may hold any sign.
  const bare = run.replace(/\\\n/g, " ").replace(/'[^']*'|"[^"]*"/g, "''");
  return bare
    .split(joints)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .find((part) => part.includes(">") || !readers.some((reader) => reader.test(part)));
}

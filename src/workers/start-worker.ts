interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts a module worker of our own, from the address that the build gave it. */
export function startWorker(url: string): Worker {
  return new Worker(scriptUrl(url) as string, { type: 'module' });
}

/** The page's policy starts no worker but from an address vouched for: that of our own. */
function scriptUrl(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('millesime-worker', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
}

// Members that are declared, so that programs compile, but have no behaviour: by documentation id, with the reason.
export const notSimulated: Readonly<Record<string, string>> = {
  'M:System.Diagnostics.Debugger.Break':
    'stopping belongs to the debugger, which is only there when the program asks for it',
};

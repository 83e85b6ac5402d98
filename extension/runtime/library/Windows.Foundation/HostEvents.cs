using System;

namespace Windows.Foundation
{
    /// <summary>How the simulated Windows calls into C#: by delegates that are left with it under a name.</summary>
    internal static class HostEvents
    {
        /// <summary>From now on the host calls <c>handler</c>, on a pool thread, when this event happens; an earlier one is replaced.</summary>
        internal static extern void Listen(string eventName, Delegate handler);
    }
}

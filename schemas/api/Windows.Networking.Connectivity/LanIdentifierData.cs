using System;
using System.Collections.Generic;

namespace Windows.Networking.Connectivity
{
    /// <summary>The bytes of such an identity.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.lanidentifierdata"/>
    public sealed class LanIdentifierData
    {
        private extern LanIdentifierData();
        public extern uint Type { get; }
        public extern IReadOnlyList<byte> Value { get; }
    }
}

using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>Which switch port or access point the machine is attached to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.lanidentifier"/>
    public sealed class LanIdentifier
    {
        private extern LanIdentifier();
        public extern LanIdentifierData InfrastructureId { get; }
        public extern Guid NetworkAdapterId { get; }
        public extern LanIdentifierData PortId { get; }
    }
}

namespace Windows.Networking.Connectivity
{
    /// <summary>The access point of a mobile operator.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.cellularapncontext"/>
    public sealed class CellularApnContext
    {
        public extern CellularApnContext();
        public extern string AccessPointName { get; set; }
        public extern CellularApnAuthenticationType AuthenticationType { get; set; }
        public extern bool IsCompressionEnabled { get; set; }
        public extern string Password { get; set; }
        public extern string ProfileName { get; set; }
        public extern string ProviderId { get; set; }
        public extern string UserName { get; set; }
    }
}

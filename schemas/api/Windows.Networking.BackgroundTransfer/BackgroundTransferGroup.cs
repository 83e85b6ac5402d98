namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Transfers that belong together.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfergroup"/>
    public sealed class BackgroundTransferGroup
    {
        private extern BackgroundTransferGroup();
        public extern string Name { get; }
        public extern BackgroundTransferBehavior TransferBehavior { get; set; }
        public static extern BackgroundTransferGroup CreateGroup(string name);
    }
}

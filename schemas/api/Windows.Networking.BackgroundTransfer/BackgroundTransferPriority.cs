namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>How urgent a transfer is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransferpriority"/>
    public enum BackgroundTransferPriority
    {
        Default = 0,
        High = 1,
        Low = 2,
    }
}

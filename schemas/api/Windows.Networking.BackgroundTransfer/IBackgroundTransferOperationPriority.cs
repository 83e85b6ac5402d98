namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Adds how urgent a transfer is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.ibackgroundtransferoperationpriority"/>
    public interface IBackgroundTransferOperationPriority
    {
        BackgroundTransferPriority Priority { get; set; }
    }
}

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Whether transfers of a group run side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransferbehavior"/>
    public enum BackgroundTransferBehavior
    {
        Parallel = 0,
        Serialized = 1,
    }
}

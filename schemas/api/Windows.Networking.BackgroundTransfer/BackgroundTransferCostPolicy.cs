namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Whether a transfer may cost money.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfercostpolicy"/>
    public enum BackgroundTransferCostPolicy
    {
        Default = 0,
        UnrestrictedOnly = 1,
        Always = 2,
    }
}

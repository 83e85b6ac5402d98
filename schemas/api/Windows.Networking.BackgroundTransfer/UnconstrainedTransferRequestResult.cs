namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Whether transfers may run without limits.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.unconstrainedtransferrequestresult"/>
    public sealed class UnconstrainedTransferRequestResult
    {
        private extern UnconstrainedTransferRequestResult();
        public extern bool IsUnconstrained { get; }
    }
}

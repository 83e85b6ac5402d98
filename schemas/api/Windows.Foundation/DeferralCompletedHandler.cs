namespace Windows.Foundation
{
    /// <summary>Called when a deferral is completed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.deferralcompletedhandler"/>
    public delegate void DeferralCompletedHandler();
}

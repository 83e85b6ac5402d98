namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that decides whether sharing the connection is allowed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.tetheringentitlementchecktrigger"/>
    public sealed class TetheringEntitlementCheckTrigger : IBackgroundTrigger
    {
        public extern TetheringEntitlementCheckTrigger();
    }
}

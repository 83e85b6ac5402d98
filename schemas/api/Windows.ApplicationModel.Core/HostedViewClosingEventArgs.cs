using Windows.Foundation;

namespace Windows.ApplicationModel.Core
{
    /// <summary>Lets a hosted view finish before it closes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.hostedviewclosingeventargs"/>
    public sealed class HostedViewClosingEventArgs
    {
        private extern HostedViewClosingEventArgs();
        public extern Deferral GetDeferral();
    }
}

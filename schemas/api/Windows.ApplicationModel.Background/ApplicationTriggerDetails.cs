using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Background
{
    /// <summary>The arguments the app passed when it asked for a run.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.applicationtriggerdetails"/>
    public sealed class ApplicationTriggerDetails
    {
        private extern ApplicationTriggerDetails();
        public extern ValueSet Arguments { get; }
    }
}

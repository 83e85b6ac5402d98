using Windows.Foundation;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>What a task gets that was started because a client connected to its app service. The host makes the object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicetriggerdetails"/>
    public sealed class AppServiceTriggerDetails
    {
        private AppServiceTriggerDetails()
        {
        }

        /// <summary>The connection to the client; the task lives as long as its deferral and this connection.</summary>
        public extern AppServiceConnection AppServiceConnection { get; }
        /// <summary>The app that connected.</summary>
        public extern string CallerPackageFamilyName { get; }
        public extern string CallerRemoteConnectionToken { get; }

        /// <summary>Nobody connects from another device.</summary>
        public bool IsRemoteSystemConnection
        {
            get { return false; }
        }

        /// <summary>The name of the service that was asked for.</summary>
        public extern string Name { get; }
        public extern IAsyncOperation<bool> CheckCallerForCapabilityAsync(string capabilityName);
    }
}

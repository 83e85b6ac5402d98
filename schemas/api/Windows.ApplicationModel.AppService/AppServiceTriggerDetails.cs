using Windows.Foundation;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>What a task gets that was started because a client connected to its app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicetriggerdetails"/>
    public sealed class AppServiceTriggerDetails
    {
        private extern AppServiceTriggerDetails();
        /// <summary>The connection to the client; the task lives as long as its deferral and this connection.</summary>
        public extern AppServiceConnection AppServiceConnection { get; }
        /// <summary>The app that connected.</summary>
        public extern string CallerPackageFamilyName { get; }
        public extern string CallerRemoteConnectionToken { get; }
        public extern bool IsRemoteSystemConnection { get; }
        /// <summary>The name of the service that was asked for.</summary>
        public extern string Name { get; }
        public extern IAsyncOperation<bool> CheckCallerForCapabilityAsync(string capabilityName);
    }
}

using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnActivated</c> when a device for the app was attached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.deviceactivatedeventargs"/>
    public sealed class DeviceActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, IDeviceActivatedEventArgs
    {
        private extern DeviceActivatedEventArgs();
        public extern int CurrentlyShownApplicationViewId { get; }
        public extern string DeviceInformationId { get; }
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
        public extern string Verb { get; }
    }
}

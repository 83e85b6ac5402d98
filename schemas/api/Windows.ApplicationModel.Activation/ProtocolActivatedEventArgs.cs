using System;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnActivated</c> when an address of a scheme of the app was opened.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.protocolactivatedeventargs"/>
    public sealed class ProtocolActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, IProtocolActivatedEventArgs, IProtocolActivatedEventArgsWithCallerPackageFamilyNameAndData
    {
        private extern ProtocolActivatedEventArgs();
        public extern string CallerPackageFamilyName { get; }
        public extern int CurrentlyShownApplicationViewId { get; }
        public extern ValueSet Data { get; }
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern Uri Uri { get; }
        public extern User User { get; }
    }
}

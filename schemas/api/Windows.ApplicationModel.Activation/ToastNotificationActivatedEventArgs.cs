using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnActivated</c> when the user pressed a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.toastnotificationactivatedeventargs"/>
    public sealed class ToastNotificationActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, IToastNotificationActivatedEventArgs
    {
        private extern ToastNotificationActivatedEventArgs();
        /// <summary>The argument of the toast or of its button.</summary>
        public extern string Argument { get; }
        public extern int CurrentlyShownApplicationViewId { get; }
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
        /// <summary>What the user entered in the toast.</summary>
        public extern ValueSet UserInput { get; }
    }
}

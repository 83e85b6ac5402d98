using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnShareTargetActivated</c> when another app shares something.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.sharetargetactivatedeventargs"/>
    public sealed class ShareTargetActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IShareTargetActivatedEventArgs
    {
        private extern ShareTargetActivatedEventArgs();
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnActivated</c> when the app was started by its command-line alias.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.commandlineactivatedeventargs"/>
    public sealed class CommandLineActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, ICommandLineActivatedEventArgs
    {
        private extern CommandLineActivatedEventArgs();
        public extern ActivationKind Kind { get; }
        public extern CommandLineActivationOperation Operation { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

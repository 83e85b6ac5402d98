using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnCachedFileUpdaterActivated</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.cachedfileupdateractivatedeventargs"/>
    public sealed class CachedFileUpdaterActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, ICachedFileUpdaterActivatedEventArgs
    {
        private extern CachedFileUpdaterActivatedEventArgs();
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

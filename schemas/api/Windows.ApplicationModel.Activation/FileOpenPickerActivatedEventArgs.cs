using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnFileOpenPickerActivated</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.fileopenpickeractivatedeventargs"/>
    public sealed class FileOpenPickerActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IFileOpenPickerActivatedEventArgs
    {
        private extern FileOpenPickerActivatedEventArgs();
        public extern string CallerPackageFamilyName { get; }
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

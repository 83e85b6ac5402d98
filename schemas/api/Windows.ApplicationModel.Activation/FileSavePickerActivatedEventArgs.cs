using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnFileSavePickerActivated</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.filesavepickeractivatedeventargs"/>
    public sealed class FileSavePickerActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IFileSavePickerActivatedEventArgs
    {
        private extern FileSavePickerActivatedEventArgs();
        public extern string CallerPackageFamilyName { get; }
        public extern string EnterpriseId { get; }
        public extern ActivationKind Kind { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

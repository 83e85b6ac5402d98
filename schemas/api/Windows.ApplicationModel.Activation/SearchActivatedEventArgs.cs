using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnSearchActivated</c> when the user searched in the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.searchactivatedeventargs"/>
    public sealed class SearchActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, ISearchActivatedEventArgs
    {
        private extern SearchActivatedEventArgs();
        public extern int CurrentlyShownApplicationViewId { get; }
        public extern ActivationKind Kind { get; }
        public extern string Language { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern string QueryText { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
    }
}

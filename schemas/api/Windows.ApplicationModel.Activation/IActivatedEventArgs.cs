namespace Windows.ApplicationModel.Activation
{
    /// <summary>What every activation tells: why, and what had become of the app before.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iactivatedeventargs"/>
    public interface IActivatedEventArgs
    {
        ActivationKind Kind { get; }
        ApplicationExecutionState PreviousExecutionState { get; }
        SplashScreen SplashScreen { get; }
    }
}

namespace Windows.ApplicationModel.Activation
{
    /// <summary>A start that may have happened ahead of the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iprelaunchactivatedeventargs"/>
    public interface IPrelaunchActivatedEventArgs : IActivatedEventArgs
    {
        /// <summary>Whether Windows started the app ahead of the user; show nothing expensive then.</summary>
        bool PrelaunchActivated { get; }
    }
}

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation to keep a cached file up to date.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.icachedfileupdateractivatedeventargs"/>
    public interface ICachedFileUpdaterActivatedEventArgs : IActivatedEventArgs
    {
    }
}

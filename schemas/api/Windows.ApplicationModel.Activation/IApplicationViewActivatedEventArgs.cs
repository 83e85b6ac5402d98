namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation that tells which view was on the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iapplicationviewactivatedeventargs"/>
    public interface IApplicationViewActivatedEventArgs : IActivatedEventArgs
    {
        int CurrentlyShownApplicationViewId { get; }
    }
}

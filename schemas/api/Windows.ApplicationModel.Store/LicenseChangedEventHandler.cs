namespace Windows.ApplicationModel.Store
{
    /// <summary>The licence of the app has changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.licensechangedeventhandler"/>
    public delegate void LicenseChangedEventHandler();
}

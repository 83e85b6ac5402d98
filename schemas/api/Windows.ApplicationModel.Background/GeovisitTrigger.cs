namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user arrives at or leaves a place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.geovisittrigger"/>
    public sealed class GeovisitTrigger : IBackgroundTrigger
    {
        public extern GeovisitTrigger();
    }
}

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Where something pops up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.placementmode"/>
    public enum PlacementMode
    {
        Bottom = 2,
        Right = 4,
        Mouse = 7,
        Left = 9,
        Top = 10,
    }
}

namespace Windows.ApplicationModel.Activation
{
    /// <summary>A start from a tile that tells what the tile showed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ilaunchactivatedeventargs2"/>
    public interface ILaunchActivatedEventArgs2 : IActivatedEventArgs, ILaunchActivatedEventArgs
    {
        TileActivatedInfo TileActivatedInfo { get; }
    }
}

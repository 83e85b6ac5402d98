namespace Windows.ApplicationModel.Activation
{
    /// <summary>A start from a tile, with its arguments.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ilaunchactivatedeventargs"/>
    public interface ILaunchActivatedEventArgs : IActivatedEventArgs
    {
        /// <summary>The arguments of the tile or toast; empty for the primary tile.</summary>
        string Arguments { get; }
        /// <summary>The tile that was used.</summary>
        string TileId { get; }
    }
}

using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnLaunched</c> when the user, or Windows ahead of the user, starts the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.launchactivatedeventargs"/>
    public sealed class LaunchActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, ILaunchActivatedEventArgs, ILaunchActivatedEventArgs2, IPrelaunchActivatedEventArgs
    {
        internal LaunchActivatedEventArgs()
        {
        }

        /// <summary>The arguments of the tile or toast; empty for the primary tile.</summary>
        public string Arguments
        {
            get { return ""; }
        }

        public int CurrentlyShownApplicationViewId
        {
            get { return 0; }
        }

        public ActivationKind Kind
        {
            get { return ActivationKind.Launch; }
        }

        /// <summary>Whether Windows started the app ahead of the user; show nothing expensive then.</summary>
        public bool PrelaunchActivated
        {
            get { return false; }
        }

        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public SplashScreen SplashScreen { get; } = new SplashScreen();
        public extern TileActivatedInfo TileActivatedInfo { get; }

        /// <summary>The tile that was used.</summary>
        public string TileId
        {
            get { return "App"; }
        }

        public extern User User { get; }
    }
}

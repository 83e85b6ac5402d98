using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Core;
using Windows.UI.Core;

namespace Channel
{
    /// <summary>The app without a user interface: an empty window, behind which the channel is set up.</summary>
    public sealed class App : IFrameworkViewSource, IFrameworkView
    {
        public static void Main()
        {
            CoreApplication.Run(new App());
        }

        public IFrameworkView CreateView()
        {
            return this;
        }

        public void Initialize(CoreApplicationView applicationView)
        {
            applicationView.Activated += OnActivated;
        }

        public void SetWindow(CoreWindow window)
        {
        }

        public async void Load(string entryPoint)
        {
            await ChatClient.StartAsync("wss://chat.example.com/socket");
        }

        public void Run()
        {
            CoreWindow.GetForCurrentThread().Dispatcher.ProcessEvents(CoreProcessEventsOption.ProcessUntilQuit);
        }

        public void Uninitialize()
        {
        }

        private void OnActivated(CoreApplicationView sender, IActivatedEventArgs args)
        {
            CoreWindow.GetForCurrentThread().Activate();
        }
    }
}

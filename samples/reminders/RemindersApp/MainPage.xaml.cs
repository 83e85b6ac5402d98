using System;
using System.Linq;
using Windows.ApplicationModel.Background;
using Windows.Storage;
using Windows.UI.Core;
using Windows.UI.Xaml;
using Windows.UI.Xaml.Controls;
using Windows.UI.Xaml.Navigation;

namespace Reminders
{
    /// <summary>Takes the text of a reminder and registers the tasks.</summary>
    public sealed partial class MainPage : Page
    {
        private const string TimerTask = "Reminder";
        private const string TimeZoneTask = "TimeZone";
        private const string TimerEntryPoint = "Reminders.Tasks.ReminderTask";

        public MainPage()
        {
            InitializeComponent();
        }

        /// <summary>Registrations outlive the app: those that are there are listened to again.</summary>
        protected override void OnNavigatedTo(NavigationEventArgs e)
        {
            var known = BackgroundTaskRegistration.AllTasks.Values.FirstOrDefault(task => task.Name == TimerTask);
            if (known == null) return;
            known.Completed += OnReminded;
            Status.Text = "Waiting.";
        }

        private async void OnStart(object sender, RoutedEventArgs e)
        {
            StorageFile file = await ApplicationData.Current.LocalFolder.CreateFileAsync("reminder.txt", CreationCollisionOption.ReplaceExisting);
            await FileIO.WriteTextAsync(file, Reminder.Text);

            BackgroundAccessStatus access = await BackgroundExecutionManager.RequestAccessAsync();
            if (access == BackgroundAccessStatus.DeniedBySystemPolicy || access == BackgroundAccessStatus.DeniedByUser)
            {
                Status.Text = "Background tasks are not allowed.";
                return;
            }
            try
            {
                Register(TimerTask, TimerEntryPoint, new TimeTrigger(15, false)).Completed += OnReminded;
                if (TimeZone.IsChecked == true) Register(TimeZoneTask, null, new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
                Status.Text = "Waiting.";
            }
            catch (Exception error)
            {
                Status.Text = error.Message;
            }
        }

        /// <summary>Progress and completion arrive on a thread of the pool; controls belong to the thread of the window.</summary>
        private async void OnReminded(BackgroundTaskRegistration sender, BackgroundTaskCompletedEventArgs args)
        {
            await Dispatcher.RunAsync(CoreDispatcherPriority.Normal, () =>
            {
                Status.Text = "Reminded.";
                System.Diagnostics.Debug.WriteLine("The page says: " + Status.Text);
            });
        }

        private static BackgroundTaskRegistration Register(string name, string entryPoint, IBackgroundTrigger trigger)
        {
            foreach (var task in BackgroundTaskRegistration.AllTasks.Values)
            {
                if (task.Name == name) return (BackgroundTaskRegistration)task;
            }
            var builder = new BackgroundTaskBuilder { Name = name };
            if (entryPoint != null) builder.TaskEntryPoint = entryPoint;
            builder.SetTrigger(trigger);
            return builder.Register();
        }
    }
}

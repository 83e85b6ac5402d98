using System.Collections.Generic;
using Windows.UI.Notifications;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>What the tile showed when it was used.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.tileactivatedinfo"/>
    public sealed class TileActivatedInfo
    {
        private extern TileActivatedInfo();
        public extern IReadOnlyList<ShownTileNotification> RecentlyShownNotifications { get; }
    }
}

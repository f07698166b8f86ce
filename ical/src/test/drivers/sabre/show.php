<?php
// Shows feeds as sabre/vobject does, the engine of Nextcloud's server. Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_NOTICE & ~E_WARNING); // it is older than this PHP
date_default_timezone_set('UTC');
require '/usr/share/php/Sabre/VObject/autoload.php';

use Sabre\VObject\Property\DateTime as Time;

function said($time): string
{
    if ($time->getDateType() === Time::DATE) {
        return $time->getDateTime()->format('Y-m-d');
    }
    $instant = clone $time->getDateTime();
    return $instant->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
}

while (($line = fgets(STDIN)) !== false) {
    [$feed, $file, $from, $until] = explode("\t", rtrim($line, "\n"));
    $calendar = Sabre\VObject\Reader::read(file_get_contents($file));
    $complaints = $calendar->validate();
    if ($complaints) {
        echo json_encode(['feed' => $feed, 'error' => $complaints[0]['message']]), "\n";
    }
    $calendar->expand(new DateTime("$from -2 days"), new DateTime("$until +2 days"));
    foreach ($calendar->select('VEVENT') as $event) {
        echo json_encode([
            'feed' => $feed,
            'start' => said($event->DTSTART),
            'end' => said($event->DTEND ?? $event->DTSTART),
            'status' => (string) $event->STATUS,
            'title' => (string) $event->SUMMARY,
        ], JSON_UNESCAPED_UNICODE), "\n";
    }
}
